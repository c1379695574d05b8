if __name__ == "__main__":  // error: In Swift there is no ':' // note: leave this line out
    main()
